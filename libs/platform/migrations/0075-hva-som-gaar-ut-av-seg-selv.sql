-- Hvilken utgave av lista over det som går ut, den som lar noe bli delt av seg selv, sa ja til. Går det ut mer siden, gjelder ikke svaret før noen sier ja på nytt.
-- Svarene som alt er gitt, er til den første lista: da gikk områdene ikke ut med planen.
ALTER TABLE kommune.innstilling ADD COLUMN deler_planer_liste int, ADD COLUMN deler_resultater_liste int;
UPDATE kommune.innstilling SET deler_planer_liste = CASE WHEN deler_planer_av IS NOT NULL THEN 1 END, deler_resultater_liste = CASE WHEN deler_resultater_av IS NOT NULL THEN 1 END;
ALTER TABLE kommune.innstilling
  ADD CHECK ((deler_planer_av IS NULL) = (deler_planer_liste IS NULL)),
  ADD CHECK ((deler_resultater_av IS NULL) = (deler_resultater_liste IS NULL));
