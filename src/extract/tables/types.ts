import type { EventStatus } from "../../domain/event.ts";
import type { EventId, PlaceId } from "../../domain/ids.ts";
import type { EventKind } from "../../domain/kinds.ts";
import type { FuzzyDate } from "../../domain/precision.ts";
import type { Place } from "../../bundle/types.ts";

/** A ready-made event: one row of a table, checked. */
export type TableEvent = {
  /** From the row's own id, else from its words; never from its line. */
  readonly id: EventId;
  /** 1-based line of the row's end in the file. */
  readonly line: number;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly when: FuzzyDate;
  readonly place: TablePlace | null;
  readonly actors: readonly string[];
  /** "nine convoys left": the row's notes. */
  readonly quote: string;
  readonly source: string | null;
  readonly url: string | null;
  /** Days on which it was reported or entered; null when the table doesn't say. */
  readonly reported: { readonly from: string; readonly to: string } | null;
};

/** A place as a table gives it: name and point, no gazetteer entry. */
export type TablePlace = {
  /** "t-" and a hash of name and point: rows of one place share it. */
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: Place["kind"];
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly iso2?: string;
};

/** A row in its table's own words, before checking; empty strings where it says nothing. */
export type RawEvent = {
  /** The table's own id of the row. */
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** As `parseGivenDate` reads it, or day-month-year in words or digits. */
  readonly from: string;
  readonly to: string;
  readonly precision: "" | "day" | "week" | "month" | "quarter" | "year" | "range";
  readonly place: string;
  readonly placeKind: Place["kind"];
  readonly lat: string;
  readonly lon: string;
  readonly iso2: string;
  readonly actors: readonly string[];
  readonly quote: string;
  readonly source: string;
  readonly url: string;
  readonly reported: string;
};

/** The cells of one row, without the blanks around them. */
export type Row = readonly string[];

/** The columns of a table, found by name once, read in every row. */
export type Columns = {
  readonly has: (name: string) => boolean;
  /** Reads the column's cell of a row; "" where the table has no such column or the row is too short. */
  readonly at: (name: string) => (row: Row) => string;
};

/** A sort of table: how it is recognised and what its columns mean. */
export type TableDialect = {
  readonly name: string;
  /** Column names for a table without a first line of names; null for one with. */
  readonly columns: ((first: Row) => readonly string[] | null) | null;
  /** Does a first line of these names (lower case) mean this dialect? */
  readonly recognises: (names: ReadonlySet<string>) => boolean;
  /** Reads rows: what one says, or a message of why it says nothing. */
  readonly reader: (columns: Columns) => (row: Row) => RawEvent | string;
};
