export { Button, type ButtonProps } from './controls/button.js';
export {
  Choice,
  Choices,
  YesNo,
  type ChoiceProps,
  type ChoicesProps,
  type PickItem,
} from './controls/choice.js';
export { ConfirmDialog, type ConfirmDialogProps } from './controls/confirm-dialog.js';
export { DateField, type DateFieldProps } from './controls/date-field.js';
export { ErrorSummary, type ErrorSummaryProps, type SummaryError } from './controls/error-summary.js';
export { onText } from './controls/events.js';
export { Faces, type Face, type FacesProps } from './controls/faces.js';
export { FieldGroup, type FieldProps } from './controls/field.js';
export { FileField, type FileFieldProps, type FileState, type PickedFile } from './controls/file-field.js';
export { Link, LinkButton, type LinkProps } from './controls/link.js';
export { Option } from './controls/option.js';
export { Select } from './controls/select.js';
export { inputKind, Multiline, TextField, type TextFieldProps } from './controls/text-field.js';
export { usePress } from './controls/use-press.js';
export { Page, type PageProps } from './frame/page.js';
export { type Tab } from './frame/tabs.js';
export { UiContext, useUi, type Frame, type Navigator, type Reading, type Ui } from './frame/ui-context.js';
export { isWeb } from './platform.js';
export { Card, Facts, Notice, Tag, type Fact, type Tone } from './show/boxes.js';
export { DaysRing, type DaysRingProps } from './show/days-ring.js';
export { Details } from './show/details.js';
export { Icon } from './show/icon.js';
export { Progress } from './show/progress.js';
export { EmptyState, ErrorState, LoadingState } from './show/states.js';
export { Timeline, type TimelineStep } from './show/timeline.js';
export { defineTexts, type TextCatalogue, type Translate } from './text/catalogue.js';
export { classes } from './text/class-names.js';
export { elderScale, scales, smallestElderScale } from './text/scale.js';
