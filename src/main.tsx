// oxlint-disable-next-line import/no-unassigned-import -- the policy has to stand before Leaflet's module runs
import "./app/trusted-types.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { startTheme } from "./app/theme.ts";
import { BUNDLE_FOLDER, beginBundle } from "./app/use-bundle.ts";
import { beginBasemap } from "./views/map/basemap/basemap-client.ts";

const root = document.querySelector("#root");
if (root === null) throw new Error('index.html has no element with the id "root"');

// Once all modules have run: where a browser that is being inspected notes who asked for a file, their code isn't on the stack.
queueMicrotask(() => {
  startTheme();
  beginBasemap();
  beginBundle(BUNDLE_FOLDER);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
