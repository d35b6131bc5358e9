import { Link, useLocation } from "wouter";

import { appText } from "#shared/kernel/app-text.ts";
import { Icon } from "#renderer/components/icon.tsx";

import { isWithin, places } from "../places.ts";
import { Mark } from "./mark.tsx";
import classes from "./rail.module.css";
import { WaitingBadge } from "./waiting-badge.tsx";

/** The parts of the program, in the order of the year. */
export function Rail() {
  const [location] = useLocation();
  return (
    <nav className={classes["rail"]} aria-label={appText.railLabel}>
      <div className={classes["brand"]}>
        <Mark size={28} />
        <span>{appText.product}</span>
      </div>
      <ul>
        {places.map(({ key, path, isApart }) => (
          <li key={key} data-apart={isApart}>
            <Link
              href={path}
              className={classes["place"]}
              aria-current={isWithin(location, path) ? "page" : undefined}
            >
              <Icon name={key} size={20} />
              <span>{appText.screens[key]}</span>
              {key === "documents" && <WaitingBadge />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
