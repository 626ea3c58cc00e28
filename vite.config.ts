import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { chunkGroups } from "./src/app/build/chunk-groups.ts";
import { contentSecurityPolicy } from "./src/app/build/csp-plugin.ts";
import { inlineIcon } from "./src/app/build/inline-icon.ts";
import { leanLeaflet } from "./src/app/build/lean-leaflet.ts";
import { leanReact } from "./src/app/build/lean-react.ts";
import { leanTimeline } from "./src/app/build/lean-timeline/lean-timeline.ts";
import { offlineWorker } from "./src/app/build/offline-worker.ts";
import { plainImport } from "./src/app/build/plain-import.ts";
import { thirdPartyNotices } from "./src/commands/third-party-notices.ts";

const notices = thirdPartyNotices();

export default defineConfig({
  // Addresses are relative, so that the built page works from any folder of any server.
  base: "./",
  plugins: [
    react(),
    leanReact(),
    leanLeaflet(),
    leanTimeline(),
    offlineWorker(),
    contentSecurityPolicy(),
    inlineIcon(),
    plainImport(),
    notices.page,
  ],
  build: {
    target: "es2022",
    // A data: address would need a wider policy, and saves nothing here.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    // One style sheet: each that comes later would have the whole page styled anew.
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: { groups: chunkGroups(join(import.meta.dirname, "src/main.tsx")) },
      },
    },
  },
  worker: { format: "es", plugins: () => [notices.worker()] },
  test: { include: ["src/**/*.test.{ts,tsx}"] },
});
