export const ROW_REASONS = [
  'shape',
  'duplicate',
  'wrong_file',
  'unknown_place',
  'unknown_indicator',
  'unknown_source',
  'period',
  'value',
] as const;
/** Why a row was left out. */
export type RowReason = (typeof ROW_REASONS)[number];

/** A row that was left out, or a file that the page does without (`id` and `reason` are then absent). */
export interface DataProblem {
  /** Path under the data root: figures/gdp.json. */
  readonly file: string;
  /** The row's id where it has one, else its number: #3. */
  readonly id: string;
  readonly reason: RowReason;
  /** The field or value in question, for the person who mends it. */
  readonly detail: string;
}

export const FILE_FAULTS = ['network', 'status', 'not_json', 'shape'] as const;
/** network: no answer; status: the server said no; not_json: something else was answered; shape: JSON, but not this file. */
export type FileFault = (typeof FILE_FAULTS)[number];

/** A file that could not be had or read at all. `status` is the HTTP status, where there is one. */
export class DataFileError extends Error {
  readonly file: string;
  readonly fault: FileFault;
  readonly status: number | undefined;

  constructor(file: string, fault: FileFault, detail: string, options: { status?: number; cause?: unknown } = {}) {
    super(`${file}: ${detail}`, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'DataFileError';
    this.file = file;
    this.fault = fault;
    this.status = options.status;
  }
}
