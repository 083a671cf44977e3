/** A rating from 0 to 5; null if the factor is not rated. */
export type Rating = 0 | 1 | 2 | 3 | 4 | 5 | null;
export type Ratings = [Rating, Rating, Rating, Rating, Rating, Rating, Rating, Rating];
export type Factor = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Numbers are not rounded; null if undefined. */
export interface Result {
  /** Whether all eight factors are rated; until then the totals are null. */
  complete: boolean;
  level: number | null;
  balance: number | null;
  strategy: number | null;
  execution: number | null;
  lean: number | null;
  outflow: number | null;
  backflow: number | null;
  flow: number | null;
  openness: number | null;
  findings: { id: FindingId; severity: "high" | "watch"; factors: Factor[] }[];
  nextSteps: { factor: Factor; to: 1 | 2 | 3 | 4 | 5; level: number; flow: number }[];
  bottleneck: "strategy" | "link" | "execution" | null;
  /** Null until all eight are rated and it has been fetched, which `double-cycle-sure` tells; with `mode="figure"` for good. */
  readonly sure: Sure | null;
}

export type FindingId = "missing" | "uneven" | "one_cycle" | "blocked";
/** The weighted 5 % and 95 % points. */
export type Range = [low: number, high: number];

/**
 * How sure a result is, if each rating, by itself, is right with a chance of one half and a step too low or too high with a
 * quarter each: weights from 0 to 1 of all such cases.
 */
export interface Sure {
  /** In how many a finding applies, and in how many its severity is "high"; also for those that do not apply now. */
  findings: Record<FindingId, [applies: number, high: number]>;
  /** In how many the band of the level is the same. */
  band: number;
  /** In how many the bottleneck is the same, or is none as now. */
  bottleneck: number;
  /** In how many the first next step is for the same factor. */
  firstStep: number;
  level: Range;
  balance: Range;
  lean: Range;
  flow: Range;
  /** For each finding that applies, the single ratings that would end it. */
  deciding: Partial<Record<FindingId, [factor: Factor, rating: 0 | 1 | 2 | 3 | 4 | 5][]>>;
}

export interface Detail {
  schema: 1;
  ratings: Ratings;
  code: string;
  result: Result | null;
}

export type Cause = "network" | "not-found" | "mime" | "cors" | "csp" | "unsupported" | "crashed" | "config";

export interface ErrorDetail {
  schema: 1;
  code: Cause;
  message: string;
  ratings: Ratings;
}

export interface DoubleCycleEventMap {
  "double-cycle-ready": CustomEvent<Detail>;
  "double-cycle-change": CustomEvent<Detail>;
  "double-cycle-complete": CustomEvent<Detail>;
  /** After each change of a complete result, once it is known how sure it is. */
  "double-cycle-sure": CustomEvent<Detail>;
  "double-cycle-error": CustomEvent<ErrorDetail>;
}

/** The element `<double-cycle>`. */
export class DoubleCycle extends HTMLElement {
  static readonly version: string;
  readonly version: string;
  /** Resolves once the widget is shown; rejects with an error whose `code` is a {@link Cause}. */
  readonly ready: Promise<DoubleCycle>;
  /** Null until the program has loaded. */
  readonly result: Result | null;
  /** @throws TypeError or RangeError; nothing changes then. */
  ratings: Ratings;
  /** @throws TypeError or RangeError; nothing changes then. */
  code: string;
  /** Clears all ratings, stored ones too. */
  reset(): void;
  /** Removes the widget for good. */
  destroy(): void;
  addEventListener<K extends keyof DoubleCycleEventMap>(
    type: K,
    listener: (this: DoubleCycle, event: DoubleCycleEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "double-cycle": DoubleCycle;
  }
  interface HTMLElementEventMap extends DoubleCycleEventMap {}
}
