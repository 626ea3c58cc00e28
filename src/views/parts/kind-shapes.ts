import type { EventKind } from "../../domain/kinds.ts";

/**
 * The shape of each kind: path data in a box from -6 to 6 on both axes, y down; the same string draws in SVG and
 * through `Path2D` on canvas. The second cue beside colour; filled by the even-odd rule.
 */
export const KIND_SHAPES: Readonly<Record<EventKind, string>> = {
  statement: "M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z",
  talks: "M0-5.5A5.5 5.5 0 1 1 0 5.5A5.5 5.5 0 1 1 0-5.5ZM0-2A2 2 0 1 0 0 2A2 2 0 1 0 0-2Z",
  agreement: "M-4.6-4.6H4.6V4.6H-4.6Z",
  decision: "M-5.5 0L-2.75-4.8H2.75L5.5 0L2.75 4.8H-2.75Z",
  election: "M0-5.5L5.3-1.6L3.3 4.6H-3.3L-5.3-1.6Z",
  protest: "M0-5.5L5.6 4.5H-5.6Z",
  attack:
    "M0-6L1.5-2.4L5.2-3.6L3.2-0.5L6 1.7L2.5 2.2L2.6 5.8L0 3.3L-2.6 5.8L-2.5 2.2L-6 1.7L-3.2-0.5L-5.2-3.6L-1.5-2.4Z",
  fighting: "M-5.2-3.4L-3.4-5.2L0-1.8L3.4-5.2L5.2-3.4L1.8 0L5.2 3.4L3.4 5.2L0 1.8L-3.4 5.2L-5.2 3.4L-1.8 0Z",
  ceasefire: "M-4.6-5H-1.2V5H-4.6ZM1.2-5H4.6V5H1.2Z",
  evacuation: "M-5.5-1.8H0V-5L5.8 0L0 5V1.8H-5.5Z",
  aid: "M-1.9-5.5H1.9V-1.9H5.5V1.9H1.9V5.5H-1.9V1.9H-5.5V-1.9H-1.9Z",
  justice: "M0-6L5 0L0 6L-5 0Z",
  disaster: "M0 5.5L5.6-4.5H-5.6Z",
  sport: "M-5.5 2.8A5.5 5.5 0 0 1 5.5 2.8Z",
  science: "M0-6L1.5-2.1L5.7-1.9L2.4 0.8L3.5 4.9L0 2.6L-3.5 4.9L-2.4 0.8L-5.7-1.9L-1.5-2.1Z",
  other: "M0-3.2A3.2 3.2 0 1 1 0 3.2A3.2 3.2 0 1 1 0-3.2Z",
};
