/** Hvorfor ei fil noen har valgt, ikke kan leses. */
export const regnearkord = {
  forStor: 'The file is too large. The largest we accept is 900 kB, and the sheet can have at most 25,000 rows.', makro: 'The file has macros and will not be read. Save it again as an ordinary Excel workbook (.xlsx), without macros.', gammel: 'The file is in an old Excel format, or has a password. Save it again as .xlsx without a password.',
  flereArk: 'There is something in more than one sheet. Keep only the sheet with the figures, and choose the file again.', ulesbar: 'The file cannot be read as a spreadsheet. Save it again as .xlsx or CSV, or paste the cells.',
};
