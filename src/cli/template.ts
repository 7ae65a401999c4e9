import { buildTemplate, isTemplateForm } from "./templates/build";
import { CliError, printLine, writeBook } from "./io";

/** `template FORM OUT.xlsx [--sample]`: a new workbook with the form's tables, filled with an invented town on --sample. */
export async function template([form, output]: readonly string[], options: { readonly sample?: boolean | undefined }): Promise<number> {
  if (!isTemplateForm(form)) throw new CliError("様式は proposal・progress・action-plan・strategy のいずれかを指定してください。");
  await writeBook(output, await buildTemplate(form, options.sample ? "instructive" : "blank"));
  printLine(`${output} を作成しました。`);
  return 0;
}
