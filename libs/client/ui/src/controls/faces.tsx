import { isWeb } from '../platform.js';
import { classes } from '../text/class-names.js';
import { Icon } from '../show/icon.js';
import { FieldGroup, type FieldProps } from './field.js';

export interface Face {
  /** 5 is best, 1 is worst. */
  readonly level: number;
  readonly name: string;
}

export interface FacesProps extends FieldProps {
  readonly levels: readonly Face[];
  readonly value: number | null;
  readonly onChange: (level: number) => void;
}

/** How it was, on five levels: each face has its word. Nothing is chosen beforehand. Level 4 has the id `<id>-4`. */
export function Faces({ levels, value, onChange, ...field }: FacesProps) {
  return (
    <FieldGroup field={field} role="radiogroup">
      <div className="tb-faces">
        {levels.map(({ level, name }) => {
          const id = `${field.id}-${level}`;
          const className = classes('tb-face', `tb-face--${level}`, value === level && 'tb-face--on');
          const inside = (
            <>
              <Icon name={`face-${level}`} className="tb-face__icon" />
              <span className="tb-face__name">{name}</span>
            </>
          );
          return isWeb ? (
            <label key={level} className={className} htmlFor={id}>
              <input
                id={id}
                className="tb-option__input"
                type="radio"
                name={field.id}
                checked={value === level}
                onChange={() => onChange(level)}
              />
              {inside}
            </label>
          ) : (
            <div
              key={level}
              id={id}
              className={className}
              role="radio"
              aria-checked={value === level ? 'true' : 'false'}
              aria-label={name}
              onClick={() => onChange(level)}
            >
              {inside}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
