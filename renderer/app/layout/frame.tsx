import { Suspense, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";

import { appText } from "#shared/kernel/app-text.ts";
import { Loading } from "#renderer/components/loading.tsx";

import { ErrorBoundary } from "../error-boundary.tsx";
import { Routes } from "../routes.tsx";
import { Search } from "../search/search.tsx";
import classes from "./frame.module.css";
import { Rail } from "./rail.tsx";
import { TopBar } from "./top-bar.tsx";

/** Rail, top bar, and the screen in the middle. */
export function Frame() {
  const [location] = useLocation();
  const [isSearching, setSearching] = useState(false);
  const content = useRef<HTMLElement>(null);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== "KeyK") return;
      event.preventDefault();
      setSearching(true);
    }
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, []);

  useEffect(() => {
    content.current?.scrollTo?.({ top: 0 });
  }, [location]);

  return (
    <div className={classes["frame"]}>
      <a
        className={classes["skip"]}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {appText.skipToContent}
      </a>
      <Rail />
      <TopBar
        onSearch={() => {
          setSearching(true);
        }}
      />
      <main id="content" ref={content} tabIndex={-1} className={classes["content"]}>
        <ErrorBoundary key={location}>
          <Suspense fallback={<Loading />}>
            <Routes />
          </Suspense>
        </ErrorBoundary>
      </main>
      {isSearching && (
        <Search
          onClose={() => {
            setSearching(false);
          }}
        />
      )}
    </div>
  );
}
