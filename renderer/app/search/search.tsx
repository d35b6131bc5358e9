import { Modal } from "@mantine/core";
import { type KeyboardEvent, useId, useState } from "react";
import { useLocation } from "wouter";

import { appText } from "#shared/kernel/app-text.ts";
import { Icon } from "#renderer/components/icon.tsx";

import { findEntries } from "./find-entries.ts";
import classes from "./search.module.css";
import { type SearchEntry, useSearchEntries } from "./use-search-entries.ts";

const text = appText.search;
const mostShown = 40;

/** Ctrl+K: one box that finds everything. */
export function Search({ onClose }: { readonly onClose: () => void }) {
  const listId = useId();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const found = findEntries(useSearchEntries(), typed, mostShown);

  function open(entry: SearchEntry | undefined): void {
    if (entry === undefined) return;
    navigate(entry.path);
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While a letter is being composed, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") open(found[active]);
    else if (event.key === "ArrowDown") setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size="xl"
      yOffset="8vh"
      centered={false}
      aria-label={text.title}
    >
      <div className={classes["box"]}>
        <Icon name="search" />
        <input
          data-autofocus
          role="combobox"
          aria-label={text.title}
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={
            found[active] === undefined ? undefined : `${listId}-${found[active].id}`
          }
          placeholder={text.placeholder}
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id={listId} role="listbox" aria-label={text.results} className={classes["results"]}>
        {found.map((entry, index) => (
          <li
            key={entry.id}
            id={`${listId}-${entry.id}`}
            role="option"
            aria-selected={index === active}
            ref={(element) => {
              if (index === active) element?.scrollIntoView?.({ block: "nearest" });
            }}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              open(entry);
            }}
          >
            <span>{entry.label}</span>
            <small>{text.kinds[entry.kind]}</small>
          </li>
        ))}
      </ul>
      <p className={classes["foot"]} role="status">
        {found.length === 0 ? text.none(typed) : `${text.count(found.length)}. ${text.hint}.`}
      </p>
    </Modal>
  );
}
