import { useEffect, useRef } from "react";
import { useFetchers, useNavigation, useRevalidator } from "react-router";

/** Changes come in bursts; the page looks again once, this many milliseconds after the first. */
const patience = 250;
/** How long the page may take to notice that a form was sent, in milliseconds: it draws that at its leisure. */
const slowest = 2_000;

/**
 * Keeps the page current: asks the server to say when something changed, and loads the page's data again. Rests while
 * the tab is hidden, looks once when it is shown again, and finds its way back after a lost connection.
 * With `inquiry`, only that inquiry's changes count.
 */
export function useFollow(inquiry?: string): void {
  const { revalidate } = useRevalidator();
  const fetchers = useFetchers();
  const navigation = useNavigation();
  const isSending = navigation.state !== "idle" || fetchers.some(({ state }) => state !== "idle");
  const sending = useRef(isSending);
  const pressedUntil = useRef(0);
  useEffect(() => {
    sending.current = isSending;
    if (isSending) pressedUntil.current = 0;
  }, [isSending]);
  useEffect(() => {
    let stream: EventSource | undefined;
    let wait: ReturnType<typeof setTimeout> | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    const look = () => {
      wait ??= setTimeout(() => {
        wait = undefined;
        // News of an act that overtakes the act's own answer would lose where that answer leads.
        if (sending.current || performance.now() < pressedUntil.current) look();
        else void revalidate();
      }, patience);
    };
    const listen = () => {
      stream = new EventSource("/desk/events");
      stream.addEventListener("open", () => {
        if (!isFirst) look(); // what happened while nobody listened
        isFirst = false;
      });
      stream.addEventListener("changed", ({ data }: MessageEvent<string>) => {
        if (!inquiry || data === inquiry || data === "*") look();
      });
      stream.addEventListener("error", () => {
        if (stream?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
        retry = setTimeout(listen, 15_000);
      });
    };
    const rest = () => {
      stream?.close();
      stream = undefined;
      clearTimeout(retry);
    };
    const turn = () => {
      rest();
      if (!document.hidden) listen();
    };
    const press = () => {
      pressedUntil.current = performance.now() + slowest;
    };
    turn();
    document.addEventListener("submit", press, true);
    document.addEventListener("visibilitychange", turn);
    return () => {
      document.removeEventListener("submit", press, true);
      document.removeEventListener("visibilitychange", turn);
      rest();
      clearTimeout(wait);
    };
  }, [revalidate, inquiry]);
}
