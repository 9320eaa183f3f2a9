/** A kind of job. The payload holds ids only: what is personal stays in its own table. */
export interface JobDefinition<P extends object> {
  readonly name: string;
  /** Only carries the type of the payload. */
  readonly payload?: P;
}

export interface EnqueueOptions {
  /** Jobs with the same key replace each other while they wait. */
  readonly key?: string;
  /** Not before this moment. */
  readonly runAt?: Date;
}

/** Declares a kind of job. */
export const defineJob = <P extends object>(name: string): JobDefinition<P> => ({ name });
