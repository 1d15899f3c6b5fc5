// npm run simulate: an instance of its own, filled with invented figures, served like a real one and beside it.
import { StartProblem } from "./instance/startProblem";
import { readSimulateOptions } from "./simulation/simulateOptions";
import { simulationFilling } from "./simulation/simulationFilling";
import { start } from "./start/start";

/** Where a real one does not listen. */
const USUAL_PORT = "3100";

try {
  const { small, port } = readSimulateOptions(process.argv.slice(2));
  // A database of its own, whatever the settings of the real one are.
  delete process.env.DATABASE_URL;
  process.env.BELVEDERE_DATA = small ? ".data-simulation-small" : ".data-simulation";
  process.env.PORT = port ?? (process.env.PORT || USUAL_PORT);
  await start({ arguments: [], mode: "production", alreadyDone: [], filling: simulationFilling({ small, now: new Date() }) });
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
