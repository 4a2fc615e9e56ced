// Restores the literal types of Temporal's durations, which are otherwise `any` under NodeNext resolution.
declare module 'ms' {
  type Unit = 'ms' | 'second' | 'seconds' | 'minute' | 'minutes' | 'hour' | 'hours' | 'day' | 'days';
  export type StringValue = `${number} ${Unit}`;
}
