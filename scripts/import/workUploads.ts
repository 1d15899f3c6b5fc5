// Works on what members have sent, in a process of its own: neither a long file nor a hostile one holds up the pages. Started by the server
// (lib/data/upload/startWork.ts) with its DATABASE_URL.
import { database } from "@/lib/data/database";
import { workUploads } from "@/lib/data/upload/workUploads";

await workUploads(database());
await database().close();
