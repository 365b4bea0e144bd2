import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

// The web server is itself the entry of the server build, so that it shares one module graph with the routes.
export default defineConfig({
  plugins: [reactRouter()],
  environments: { ssr: { build: { rolldownOptions: { input: "src/web/app.ts" } } } },
});
