import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Do scripts run here? False on the server and in the first picture, so that both show the same. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
