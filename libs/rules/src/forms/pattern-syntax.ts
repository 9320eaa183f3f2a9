import {
  anyButLineEnds,
  complement,
  digits,
  everything,
  nothing,
  single,
  spaces,
  union,
  wordCharacters,
  type CharacterSet,
} from './character-set.js';

/** A pattern taken apart, as far as its running time depends on it. */
export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'start' }
  | { readonly kind: 'border' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly ways: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly body: PatternNode; readonly min: number; readonly max: number };

/** Thrown for what this reader does not know: references back, looking around, flags in groups. */
export class UnknownSyntax extends Error {}

const namedSets: Readonly<Record<string, CharacterSet>> = {
  d: digits,
  D: complement(digits),
  w: wordCharacters,
  W: complement(wordCharacters),
  s: spaces,
  S: complement(spaces),
};
const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, '0': 0 };

/**
 * Takes a regular expression of JavaScript (flag `u`, already known to be one) apart.
 *
 * @throws UnknownSyntax
 */
export function readPattern(pattern: string): PatternNode {
  return new Reader(Array.from(pattern)).read();
}

class Reader {
  private at = 0;

  constructor(private readonly characters: readonly string[]) {}

  read(): PatternNode {
    const node = this.choice();
    if (this.at < this.characters.length) throw new UnknownSyntax();
    return node;
  }

  private choice(): PatternNode {
    const ways = [this.sequence()];
    while (this.take('|')) ways.push(this.sequence());
    return ways.length === 1 ? (ways[0] as PatternNode) : { kind: 'choice', ways };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.characters.length && this.here() !== '|' && this.here() !== ')') {
      parts.push(this.repeated(this.atom()));
    }
    return { kind: 'sequence', parts };
  }

  private repeated(body: PatternNode): PatternNode {
    const bounds = this.bounds();
    if (!bounds) return body;
    this.take('?');
    return { kind: 'repeat', body, ...bounds };
  }

  private bounds(): { min: number; max: number } | null {
    if (this.take('*')) return { min: 0, max: Infinity };
    if (this.take('+')) return { min: 1, max: Infinity };
    if (this.take('?')) return { min: 0, max: 1 };
    if (!this.take('{')) return null;
    const [min = '', max] = this.until('}').split(',');
    return { min: Number(min), max: max === undefined ? Number(min) : max === '' ? Infinity : Number(max) };
  }

  private atom(): PatternNode {
    const character = this.next();
    if (character === '^') return { kind: 'start' };
    if (character === '$') return { kind: 'border' };
    if (character === '.') return { kind: 'set', set: anyButLineEnds };
    if (character === '[') return { kind: 'set', set: this.characterClass() };
    if (character === '(') return this.group();
    if (character !== '\\') return { kind: 'set', set: setOf(character) };
    if (this.take('b') || this.take('B')) return { kind: 'border' };
    return { kind: 'set', set: this.escape() };
  }

  private group(): PatternNode {
    if (this.take('?') && !this.take(':')) {
      // A name is fine, everything else after `(?` looks around.
      if (!this.take('<') || this.here() === '=' || this.here() === '!') throw new UnknownSyntax();
      this.until('>');
    }
    const body = this.choice();
    if (!this.take(')')) throw new UnknownSyntax();
    return body;
  }

  private characterClass(): CharacterSet {
    const negated = this.take('^');
    let set = nothing;
    while (!this.take(']')) {
      const from = this.classMember();
      const isRange = this.here() === '-' && this.characters[this.at + 1] !== ']';
      if (!isRange) set = union(set, from);
      else {
        this.at += 1;
        const to = this.classMember();
        set = union(set, [[from[0]?.[0] ?? 0, to[to.length - 1]?.[1] ?? 0]]);
      }
    }
    return negated ? complement(set) : set;
  }

  private classMember(): CharacterSet {
    const character = this.next();
    if (character !== '\\') return setOf(character);
    return this.take('b') ? single(8) : this.escape();
  }

  /** What follows a backslash. */
  private escape(): CharacterSet {
    const letter = this.next();
    const named = namedSets[letter];
    if (named) return named;
    const control = controls[letter];
    if (control !== undefined) return single(control);
    if (/[1-9k]/.test(letter)) throw new UnknownSyntax();
    if (letter === 'p' || letter === 'P') {
      this.until('}');
      // Which characters have a property is not looked up: it may be any.
      return everything;
    }
    if (letter === 'c') return single((this.next().codePointAt(0) ?? 0) % 32);
    if (letter === 'x') return single(parseInt(this.next() + this.next(), 16));
    if (letter !== 'u') return setOf(letter);
    if (this.take('{')) return single(parseInt(this.until('}'), 16));
    const unit = parseInt(this.next() + this.next() + this.next() + this.next(), 16);
    // Half of a pair: which character it makes is not worked out.
    return unit >= 0xd800 && unit <= 0xdfff ? everything : single(unit);
  }

  private here(): string | undefined {
    return this.characters[this.at];
  }

  private next(): string {
    const character = this.characters[this.at];
    if (character === undefined) throw new UnknownSyntax();
    this.at += 1;
    return character;
  }

  private take(character: string): boolean {
    if (this.here() !== character) return false;
    this.at += 1;
    return true;
  }

  private until(end: string): string {
    let text = '';
    for (let character = this.next(); character !== end; character = this.next()) text += character;
    return text;
  }
}

function setOf(character: string): CharacterSet {
  return single(character.codePointAt(0) ?? 0);
}
