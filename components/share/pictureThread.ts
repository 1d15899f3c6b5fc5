// What draws (drawAside). A program in WebAssembly that failed once is in no known state: the thread ends with it.
import { answerJobs } from "@/lib/platform/answerJobs";
import { drawJob } from "./drawJob";

answerJobs(drawJob, ({ buffer }) => [buffer]);
