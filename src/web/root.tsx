import letters from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import type { ReactNode } from "react";
import {
  isRouteErrorResponse,
  Links,
  type LinksFunction,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from "react-router";
import type { Route } from "./+types/root.ts";
import { backstageContext, requestIdContext } from "./context.ts";
import { direction } from "./direction.ts";
import { isPlain, languageOf } from "./handle.ts";
import { parentTrouble, troubleLanguage } from "./parent-trouble.ts";
import { type TroubleStatus, troubles } from "./trouble.ts";
import stylesheet from "./ui/answerable.css?url";
import icon from "./ui/icon.svg?url";

export const links: LinksFunction = () => [
  { rel: "preload", href: letters, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: icon, type: "image/svg+xml" },
];

export function loader({ request, context }: Route.LoaderArgs) {
  const language = troubleLanguage(request);
  return {
    language,
    schoolName: context.get(backstageContext).config.schoolName,
    requestId: context.get(requestIdContext),
    // The desk's pages bring the English ones along.
    told: language === "en" ? null : { 404: parentTrouble(404, language), 500: parentTrouble(500, language) },
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const matches = useMatches();
  const language = languageOf(matches);
  return (
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {isPlain(matches) ? null : (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What a person reads when a page cannot be shown: no stack, and the number under which we find the reason. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const known = useRouteLoaderData<typeof loader>("root");
  const requestId = known?.requestId;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const trouble =
    known?.told?.[status === 404 ? 404 : 500] ?? troubles[status as TroubleStatus] ?? troubles[500];
  return (
    <main className="trouble">
      <title>{trouble.title}</title>
      <h1>{trouble.title}</h1>
      <p>{trouble.says}</p>
      <p>{trouble.next}</p>
      {requestId ? (
        <p className="trouble-number">
          {known?.told ? null : "Number of this request: "}
          <code>{requestId}</code>
        </p>
      ) : null}
    </main>
  );
}
