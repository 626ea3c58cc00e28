import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  convertHiddenOptions,
  getHiddenDurationBefore,
  getHiddenDurationBetween,
  snapAwayFromHidden,
  toScreen,
  toTime,
  updateHiddenDates,
} from "./date-util.ts";
import moment from "./moment.ts";
import CurrentTime from "./current-time.ts";
import CustomTime from "./custom-time.ts";
import locales from "./locales.ts";
import { allOptions, configureOptions } from "./options-timeline.ts";
import TimeAxis from "./time-axis.ts";
import TimeStep from "./time-step.ts";
import { v4 } from "./uuid.ts";
import { printStyle, Validator } from "./validator.ts";

const arbTime = fc.integer({ min: -4e12, max: 4e12 });

describe("moment", () => {
  test("turns instants into dates and back", () => {
    fc.assert(
      fc.property(arbTime, (time) => {
        expect(moment(time).toDate()).toEqual(new Date(time));
        expect(moment(new Date(time)).valueOf()).toBe(time);
        expect(moment(moment(time)).valueOf()).toBe(time);
      }),
    );
  });

  test("comes to the local midnight", () => {
    fc.assert(
      fc.property(arbTime, (time) => {
        const midnight = moment(time).hours(0).minutes(0).seconds(0).milliseconds(0);
        expect(midnight.valueOf()).toBe(new Date(time).setHours(0, 0, 0, 0));
      }),
    );
  });

  test("adds days to a copy", () => {
    const time = moment(86_400_000);
    expect(time.clone().add(-3, "days").valueOf()).toBe(-2 * 86_400_000);
    expect(time.valueOf()).toBe(86_400_000);
  });

  test("tells its own values from others and refuses text", () => {
    expect(moment.isMoment(moment())).toBe(true);
    expect(moment.isMoment(new Date())).toBe(false);
    expect(() => moment("2016-12-13" as unknown as number)).toThrow(/not "2016-12-13"/);
  });
});

describe("conversion", () => {
  test("hides no stretch of time", () => {
    convertHiddenOptions();
    updateHiddenDates();
    expect([getHiddenDurationBetween(), getHiddenDurationBefore(), snapAwayFromHidden([], 7)]).toEqual([
      0, 0, 7,
    ]);
  });

  const range = { conversion: (width: number) => ({ offset: 1000, scale: width / 4000 }) };

  test("goes to pixels and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 4000 }), (time, width) => {
        const x = toScreen({ range }, new Date(time), width);
        expect(toTime({ range }, x, width).getTime()).toBeCloseTo(time, -1);
      }),
    );
  });
});

test("what isn't shown takes no room and asks for no second drawing", () => {
  for (const part of [new TimeAxis(), new CurrentTime()]) {
    part.setOptions();
    expect(part.redraw()).toBe(false);
    part.destroy();
  }
  expect(new TimeAxis().dom.foreground).toBeNull();
  expect(CustomTime.customTimeFromTarget()).toBeNull();
  expect(() => v4()).toThrow(/has no id/);
  expect(() => new CustomTime()).toThrow(/aren't part of this page/);
  expect(Validator.validate()).toBe(false);
  expect([printStyle, TimeStep.snap, locales, allOptions, configureOptions]).toEqual(["", null, {}, {}, {}]);
});
