/** What `annotate` answers for a document, as far as the event measures read it. */
export type AnnotatedDocument = {
  readonly id: string;
  readonly publishedAt: { readonly value: string } | null;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: "DATE" | "TIME" | "DURATION" | "SET";
    readonly value: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly toponyms: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly name: string;
    readonly kind: string;
    readonly iso2?: string;
    readonly adjectival?: boolean;
  }[];
  readonly events: readonly AnnotatedEvent[];
};

export type AnnotatedEvent = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly title: string;
  readonly kind: string;
  readonly status?: string;
  readonly when: { readonly from: string; readonly to: string; readonly basis: string };
  readonly places: readonly {
    readonly name: string;
    readonly role: string;
    /** Names of the places that it is told by. */
    readonly near?: { readonly of: readonly string[] };
  }[];
  readonly placeSpan: { readonly start: number; readonly end: number } | null;
};
