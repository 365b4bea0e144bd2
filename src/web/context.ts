import { createContext } from "react-router";
import type { Backstage, Viewer } from "./backstage.ts";

/** What loaders and actions find in their `context`. Without a guard before them these have no value, and asking throws. */
export const backstageContext = createContext<Backstage>();
export const viewerContext = createContext<Viewer>();
export const requestIdContext = createContext("");
export const nonceContext = createContext("");

/** What a page met that was no mistake of ours: a database that can keep nothing just now. */
export const metContext = createContext<{ cannotKeep?: unknown }>();
