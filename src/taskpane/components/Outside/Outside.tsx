import { FluentProvider } from "@fluentui/react-components";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import { darkTheme, lightTheme } from "../../theme/themes";
import { useDark } from "../../theme/useDark";
import { EmptyState } from "../EmptyState";
import { useStyles } from "./Outside.styles";

interface Props {
  readonly kind: "outside" | "tooOld" | "failed";
}

const TITLES = {
  outside: "Excelの中で開いてください",
  tooOld: "このExcelでは使えません",
  failed: "表作成ナビを開始できませんでした",
} as const;

/** The page where there is no workbook: a browser tab, an old Excel, a start that failed. */
export function Outside({ kind }: Props) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useDark(undefined) ? darkTheme : lightTheme} className={styles.provider}>
      <main className={styles.page}>
        <EmptyState icon={<PlugDisconnectedRegular aria-hidden />} first title={TITLES[kind]}>
          {kind === "outside" && (
            <>
              <p>このページは、Excelの作業ウィンドウに表示するものです。</p>
              <ol>
                <li>Excelで様式のブックを開きます。</li>
                <li>「ホーム」タブの「表作成ナビ」から「開く」を押します。</li>
              </ol>
              <p>ボタンがないときは、「挿入」→「アドイン」から表作成ナビを追加してください。</p>
            </>
          )}
          {kind === "tooOld" && (
            <>
              <p>Excel 2021（LTSC 2021）以降、Microsoft 365、またはブラウザーのExcelでお使いください。</p>
              <p>ブックは変わっていません。</p>
            </>
          )}
          {kind === "failed" && <p>作業ウィンドウを閉じて、もう一度開いてください。ブックは変わっていません。</p>}
        </EmptyState>
      </main>
    </FluentProvider>
  );
}
