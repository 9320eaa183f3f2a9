import { FormField } from './form-field.js';
import { FormGroup } from './form-group.js';
import { shownQuestions, type Questions } from './questions.js';

/** Draws the questions of a page. */
export function FormFields(questions: Questions) {
  return (
    <>
      {shownQuestions(questions).map((question) =>
        question.field.widget === 'group' ? (
          <FormGroup key={question.field.name} {...question} />
        ) : (
          <FormField key={question.field.name} {...question} />
        ),
      )}
    </>
  );
}
