import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

import { useCommand } from "../use-command.ts";
import classes from "./sign-in.module.css";
import { StartPage } from "./start-page.tsx";

const text = appText.signIn;

/** Accounts are on and nobody is signed in. What was typed stays after a refusal. */
export function SignIn() {
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useCommand("office.signIn");
  const close = useCommand("workspace.close");

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    signIn.mutate({ username: username.trim(), password });
  }

  return (
    <StartPage title={text.title} narrow>
      <form className={classes["card"]} onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={text.username}
            autoFocus
            required
            autoComplete="username"
            value={username}
            onChange={({ currentTarget }) => {
              setUsername(currentTarget.value);
            }}
          />
          <PasswordInput
            label={text.password}
            required
            autoComplete="current-password"
            value={password}
            onChange={({ currentTarget }) => {
              setPassword(currentTarget.value);
            }}
          />
          <ErrorNotice error={signIn.error ?? close.error} />
          <Button type="submit" loading={signIn.isPending}>
            {signIn.isPending ? text.pending : text.submit}
          </Button>
        </Stack>
      </form>
      <div>
        <Button
          variant="subtle"
          onClick={() => {
            close.mutate({});
          }}
        >
          {text.otherFile}
        </Button>
      </div>
    </StartPage>
  );
}
