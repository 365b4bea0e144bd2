import { commands } from "./commands.ts";

// answerable <command> [options]: reads its arguments, runs one command, ends with its code.
const column = 34;
const [name = "help", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (!command || args.includes("--help")) {
  const lines = Object.entries(commands).map(([each, { usage, says }]) => {
    const use = `  ${each} ${usage}`;
    return use.length < column ? `${use.padEnd(column)}${says}` : `${use}\n${" ".repeat(column)}${says}`;
  });
  const known = command || name === "help" || name === "--help";
  console[known ? "log" : "error"](
    `${known ? "" : `There is no command "${name}".\n\n`}answerable <command>\n\n${lines.join("\n")}`,
  );
  process.exit(known ? 0 : 2);
}
process.exitCode = await command.run(args);
