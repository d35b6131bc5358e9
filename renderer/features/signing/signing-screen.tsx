import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";

import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { Icon } from "#renderer/components/icon.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { Pictures } from "./pictures.tsx";
import { signingSettingsQuery } from "./queries.ts";
import classes from "./signing-screen.module.css";
import { TimeStampAddress } from "./time-stamp-address.tsx";
import { TokenDriver } from "./token-driver.tsx";
import { TrustedCertificates } from "./trusted-certificates.tsx";
import { VerifyFile } from "./verify-file.tsx";

const text = signingScreenText.screen;

/** Ask of any PDF who signed it; and what the office signs with and trusts. */
export function SigningScreen() {
  const settings = useQuery(signingSettingsQuery);
  return (
    <Screen
      title={text.title}
      lead={text.lead}
      actions={
        <Button
          component={Link}
          href="/documents"
          variant="subtle"
          color="gray"
          leftSection={<Icon name="back" size={14} />}
        >
          {text.back}
        </Button>
      }
    >
      <div className={classes["parts"]}>
        <VerifyFile />
        <QueryView query={settings}>
          {(found) => (
            <>
              <TrustedCertificates trusted={found.trusted} />
              <Pictures pictures={found.pictures} />
              <TokenDriver driver={found.tokenDriver} />
              <TimeStampAddress key={found.timeStampUrl} url={found.timeStampUrl} />
            </>
          )}
        </QueryView>
      </div>
    </Screen>
  );
}
