import { useState } from "react";
import { useSubmit } from "react-router";
import { Button } from "../ui/button.tsx";
import { useAwake } from "./use-awake.ts";

/** Asks this browser for alerts. Where no scripts run, or the browser knows no push, telephone and mail are left. */
export function PushButton({ pushKey }: { pushKey: string }) {
  const isAwake = useAwake();
  const submit = useSubmit();
  const [trouble, setTrouble] = useState("");
  const isAble = isAwake && "serviceWorker" in navigator && "PushManager" in window;
  if (!isAble)
    return (
      <p className="soft">This browser cannot show alerts; telephone and mail reach you all the same.</p>
    );
  const ask = async () => {
    try {
      const worker = await navigator.serviceWorker.register("/alert-worker.js");
      const made = await worker.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: pushKey,
      });
      const { endpoint = "", keys = {} } = made.toJSON();
      await submit(
        { act: "subscribe", endpoint, p256dh: keys.p256dh ?? "", auth: keys.auth ?? "" },
        { method: "post" },
      );
    } catch {
      setTrouble("The browser did not allow it. Allow notifications for this page, and try again.");
    }
  };
  return (
    <>
      <Button type="button" manner="quiet" onClick={() => void ask()}>
        Show my alerts in this browser
      </Button>
      {trouble ? <p role="alert">{trouble}</p> : null}
    </>
  );
}
