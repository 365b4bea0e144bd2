import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
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
