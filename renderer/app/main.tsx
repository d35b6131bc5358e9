import "@mantine/core/styles.css";
import "./global.css";

import { createRoot } from "react-dom/client";

import { App } from "./app.tsx";
import { createQueryClient } from "./query-client.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");
createRoot(root).render(<App client={createQueryClient()} />);
