/** Tells a person at the terminal what takes its time. One line, without a line end. */
export type Progress = (line: string) => void;

/** Progress on stderr, so that the output of a command stays its own. */
export const progressOnStderr: Progress = (line) => void process.stderr.write(`${line}\n`);
