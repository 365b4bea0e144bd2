import { join } from "node:path";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";

const house = join(import.meta.dirname, "src/");

/**
 * Leaves out of the server's bundle what the house loads anyway, beside the web: one module is then one module, and the
 * words of triage, which weigh 50 MB, are there once. `#house/` stands in package.json.
 */
const oneHouse: Plugin = {
  name: "one-house",
  apply: "build",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "ssr",
  async resolveId(asked, importer, options) {
    if (!asked.startsWith(".")) return null;
    const found = await this.resolve(asked, importer, { ...options, skipSelf: true });
    const file = found?.id.startsWith(house) ? found.id.slice(house.length) : "";
    if (!file.endsWith(".ts") || file.startsWith("web/")) return null;
    return { id: `#house/${file}`, external: true, moduleSideEffects: false };
  },
};

export default defineConfig({
  plugins: [oneHouse, reactRouter()],
  environments: {
    // Few files to ask for: the libraries, what several pages of the desk use, and each page's own.
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: "libraries", test: /node_modules/, minShareCount: 2 },
                { name: "words", test: /src\/letters\//, minShareCount: 2 },
                { name: "desk", test: /src\/web\/(ui\/|desk\/use-|direction)/, minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
    // The web server is itself the entry of the server build, so that it shares one module graph with the routes.
    ssr: { build: { rolldownOptions: { input: "src/web/app.ts" } } },
  },
});
