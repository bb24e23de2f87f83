-- Alle leser. Forvalteren definerer seriene; bare køens innlogging legger til tall, og ingen endrer et tall som er hentet.
GRANT SELECT ON referanse.statistikkserie, referanse.statistikkuttrekk, referanse.observasjon, referanse.grenseendring TO :kommune, :les, :felles, :innlogging, :forvalter, :jobb;
GRANT SELECT ON referanse.kommune, referanse.kommunenummer TO :jobb;
GRANT INSERT, UPDATE (navn, forklaring, gjeldende, rekkefoelge) ON referanse.statistikkserie TO :forvalter;
GRANT INSERT, UPDATE (dag, forklaring, kilde) ON referanse.grenseendring TO :forvalter;
GRANT INSERT, UPDATE (kontrollert) ON referanse.statistikkuttrekk TO :jobb;
GRANT INSERT ON referanse.observasjon TO :jobb;
