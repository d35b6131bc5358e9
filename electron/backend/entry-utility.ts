import { createBackend } from "./compose.ts";
import { hostOptions } from "./host-options.ts";
import { utilityPort } from "./port.ts";
import { serve } from "./serve.ts";

serve(utilityPort(), createBackend(hostOptions()));
