-- Et forslag til ny ordlyd sier hvilket felt på kortet det gjelder. Tittelen og den korte setningen var egne slag.
ALTER TABLE felles.erfaringsforslag DROP CONSTRAINT erfaringsforslag_slag_check, ADD COLUMN felt text;
UPDATE felles.erfaringsforslag SET felt = slag, slag = 'ordlyd' WHERE slag IN ('tittel', 'kort');
ALTER TABLE felles.erfaringsforslag
  ADD CHECK (slag IN ('tema', 'ordlyd', 'spoersmaal')),
  ADD CHECK (felt IN ('tittel', 'kort', 'kontekst', 'gjennomfoering', 'suksesskriterier', 'fallgruver', 'laerdom', 'tenktVirkning', 'andreForklaringer')),
  ADD CHECK ((slag = 'ordlyd') = (felt IS NOT NULL));
