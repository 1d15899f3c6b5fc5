// Goes round in circles, and would for ever.
import { withDeadline } from "@/scripts/import/withDeadline";

await withDeadline(60_000, async () => process.stdout.write("in time "));
await withDeadline(50, async () => {
  for (;;) process.pid.toString();
});
