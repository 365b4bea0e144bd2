import { createContext } from "react-router";
import type { Services, Viewer } from "./services.ts";

/** What loaders and actions find in their `context`. Without a guard before them these have no value, and asking throws. */
export const servicesContext = createContext<Services>();
export const viewerContext = createContext<Viewer>();
export const requestIdContext = createContext("");
export const nonceContext = createContext("");
