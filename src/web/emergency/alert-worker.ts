/**
 * The service worker that shows alerts, as it is served: it keeps nothing and answers no request. What it shows came
 * encrypted from us and says nothing about anybody.
 */
export const alertWorker = `self.addEventListener("push", (event) => {
  const { title, body, url } = event.data.json();
  event.waitUntil(
    self.registration.showNotification(title, { body, data: url, tag: url, renotify: true, requireInteraction: true }),
  );
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data));
});
`;
