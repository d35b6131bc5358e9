import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";

import type { SigningSettings } from "#shared/features/signing/contract.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";

import { signersQuery } from "./queries.ts";
import classes from "./signing-screen.module.css";

const text = signingScreenText.pictures;
type Picture = SigningSettings["pictures"][number];

/** As wide as most seals of offices are. */
const USUAL_WIDTH_MM = "36";

/** What a signature shows on the paper: a picture for each signer, one of the seal. */
export function Pictures({ pictures }: { readonly pictures: readonly Picture[] }) {
  const mayManage = useMay()("signing.manage");
  const signers = useQuery(signersQuery).data ?? [];
  const remove = useCommand("signing.removePicture");
  const ownerOf = ({ signerId }: Picture): string =>
    signers.find(({ id }) => id === signerId)?.name ?? text.seal;
  return (
    <Panel title={text.title}>
      <p>{text.hint}</p>
      <ErrorNotice error={remove.error} />
      <ul className={classes["list"]}>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <Shown png={picture.png} alt={text.alt(ownerOf(picture))} />
            <span>
              {ownerOf(picture)}, {text.widthOf(picture.widthMm)}
            </span>
            {mayManage && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={text.remove(ownerOf(picture))}
                onClick={() => {
                  remove.mutate({ pictureId: picture.id });
                }}
              >
                {signingScreenText.trusted.removeShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayManage && <AddPicture signers={signers} />}
    </Panel>
  );
}

function AddPicture({
  signers,
}: {
  readonly signers: readonly Readonly<{ id: number; name: string }>[];
}) {
  const [owner, setOwner] = useState("");
  const [width, setWidth] = useState(USUAL_WIDTH_MM);
  const save = useCommand("signing.savePicture");
  const widthMm = /^\d\d$/.test(width.trim()) ? Number(width) : 0;
  const isGood = widthMm >= 10 && widthMm <= 80;

  async function choose(): Promise<void> {
    const [file] = await desktop().chooseFiles({
      title: text.chooseDialog,
      kinds: [{ name: text.kind, extensions: ["png"] }],
    });
    if (file === undefined) return;
    const signerId = owner === "" ? null : Number(owner);
    const kind = signerId === null ? "seal" : "signature";
    save.mutate({ kind, signerId, file: file.token, widthMm });
  }

  return (
    <>
      <div className={classes["entry"]}>
        <NativeSelect
          label={text.of}
          data={[
            { value: "", label: text.seal },
            ...signers.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={owner}
          onChange={({ currentTarget }) => {
            setOwner(currentTarget.value);
          }}
        />
        <TextInput
          label={text.width}
          inputMode="numeric"
          value={width}
          error={isGood ? undefined : text.badWidth}
          onChange={({ currentTarget }) => {
            setWidth(currentTarget.value);
          }}
        />
        <Button
          variant="default"
          disabled={!isGood}
          loading={save.isPending}
          onClick={() => void choose()}
        >
          {text.choose}
        </Button>
      </div>
      <ErrorNotice error={save.error} />
    </>
  );
}

function Shown({ png, alt }: { readonly png: Uint8Array; readonly alt: string }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([new Uint8Array(png)], { type: "image/png" })),
    [png],
  );
  useEffect(
    () => () => {
      URL.revokeObjectURL(address);
    },
    [address],
  );
  return <img src={address} alt={alt} />;
}
