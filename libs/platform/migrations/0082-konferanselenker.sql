-- Et innlegg eller en befaring kan ha lenker, og en institusjon som forsker på det eller har vært med. Aldri navnet på en person.
ALTER TABLE felles.konferansepost
  ADD COLUMN forskningspartner text,
  ADD COLUMN lenker jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(lenker) = 'array');
ALTER TABLE referanse.tidligere_konferansepost ADD COLUMN forskningspartner text;
