// npm run edition -- publish | list | show CODE | revise CODE | verify CODE
import { runSubcommands } from "./command/runSubcommands";
import { list } from "./edition/list";
import { publish } from "./edition/publish";
import { revise } from "./edition/revise";
import { show } from "./edition/show";
import { verify } from "./edition/verify";

await runSubcommands("edition", { publish, list, show, revise, verify });
