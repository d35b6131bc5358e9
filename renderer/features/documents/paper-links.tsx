import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import type { PaperLink } from "#shared/features/documents/free-papers/contract.ts";
import {
  type PaperRelation,
  paperRelations,
} from "#shared/features/documents/free-papers/relations-data.ts";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { documentStatusText } from "#shared/features/documents/text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";

import { ChangeDialog } from "./change-dialog.tsx";
import classes from "./paper-links.module.css";
import { linksQuery } from "./queries.ts";

const text = freePapersText.links;

/** What this paper changes and what changes it; an issued one is changed from here by a new one. */
export function PaperLinks({ document }: { readonly document: OfficialDocument }) {
  const may = useMay();
  const links = useQuery(linksQuery(document.id)).data ?? [];
  const [relation, setRelation] = useState<PaperRelation | null>(null);
  const canChange = document.status === "issued" && may("documents.submit");
  if (links.length === 0 && !canChange) return null;
  return (
    <section className={classes["links"]} aria-label={text.title}>
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.documentId}>
              {nameOf(link)}:{" "}
              <Link href={`/documents/${String(link.documentId)}`}>{signed(link)}</Link>
              {link.status !== "issued" && ` (${documentStatusText[link.status]})`}
            </li>
          ))}
        </ul>
      )}
      {canChange && (
        <Group gap="xs">
          <span>{text.lead}</span>
          {paperRelations.map((each) => (
            <Button
              key={each}
              variant="default"
              size="compact-sm"
              onClick={() => {
                setRelation(each);
              }}
            >
              {text.actions[each]}
            </Button>
          ))}
        </Group>
      )}
      {relation !== null && (
        <ChangeDialog
          earlier={document}
          relation={relation}
          onClose={() => {
            setRelation(null);
          }}
        />
      )}
    </section>
  );
}

function nameOf({ relation, isLater }: PaperLink): string {
  return isLater ? text.changedBy[relation] : text.changes[relation];
}

function signed(link: PaperLink): string {
  const kind = documentsScreenText.kinds[link.kind];
  return link.number === null ? `${kind}: ${link.title}` : `${kind} ${signOf(link)}`;
}
