// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { later } from "./later.tsx";

afterEach(cleanup);

const Chronology = ({ title }: { readonly title: string }) => <h2>{title}</h2>;

describe("later", () => {
  test("draws a part once its code has come", async () => {
    const { Part } = later(() => Promise.resolve(Chronology));
    render(<Part title="Aleppo" />);
    expect(screen.queryByRole("heading")).toBeNull();
    expect((await screen.findByRole("heading")).textContent).toBe("Aleppo");
  });

  test("draws a part that was prepared at once", async () => {
    const { Part, prepare } = later(() => Promise.resolve(Chronology));
    await prepare();
    render(<Part title="Mosul" />);
    expect(screen.getByRole("heading").textContent).toBe("Mosul");
  });

  test("fetches the code once, however often it is wanted", async () => {
    let fetched = 0;
    const { Part, prepare } = later(() => {
      fetched += 1;
      return Promise.resolve(Chronology);
    });
    render(<Part title="Raqqa" />);
    await Promise.all([prepare(), prepare()]);
    expect(fetched).toBe(1);
  });

  test("offers another try when the code couldn't be had", async () => {
    let online = false;
    const { Part } = later(() =>
      online ? Promise.resolve(Chronology) : Promise.reject(new Error("offline")),
    );
    render(<Part title="Sochi" />);
    await screen.findByRole("alert");
    online = true;
    fireEvent.click(screen.getByRole("button"));
    expect((await screen.findByRole("heading")).textContent).toBe("Sochi");
  });
});
