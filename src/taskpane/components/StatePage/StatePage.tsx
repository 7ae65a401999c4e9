import { Button } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import type { ReactNode } from "react";
import { refusalSentence } from "../../../app/refusals";
import type { HostError } from "../../../host/port";
import { EmptyState } from "../EmptyState";
import { Wait } from "../Wait";
import { useStyles } from "./StatePage.styles";

/** While the workbook is read for the first time. */
export function BusyPage() {
  const styles = useStyles();
  return (
    <div className={styles.busy} role="status">
      <Wait large />
      <h1 className={styles.text}>ブックを読み取って点検しています</h1>
    </div>
  );
}

/** The workbook could not be read. */
export function FailedPage({ failure, onRetry }: { readonly failure: HostError; readonly onRetry: () => void }) {
  return (
    <div role="alert" className={useStyles().alert}>
      <EmptyState icon={<ErrorCircleRegular aria-hidden />} first title="ブックを読み取れませんでした">
        <p>{refusalSentence(failure.reason)}</p>
        <p>ブックは変わっていません。</p>
        <div>
          <Button appearance="primary" onClick={onRetry}>
            もう一度読み取る
          </Button>
        </div>
      </EmptyState>
    </div>
  );
}

/** A part of the pane broke; the workbook is not concerned. */
export function BrokenPage({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert" className={useStyles().alert}>
      <EmptyState icon={<ErrorCircleRegular aria-hidden />} title="画面を表示できませんでした">
        <p>表作成ナビの不具合です。ブックは変わっていません。</p>
        <div>
          <Button appearance="primary" onClick={onRetry}>
            もう一度表示する
          </Button>
        </div>
      </EmptyState>
    </div>
  );
}

/** While a page is fetched: moments, and only once. */
export function LoadingPage() {
  return (
    <div className={useStyles().busy} role="status" aria-label="読み込んでいます">
      <Wait large />
    </div>
  );
}

/** A page could not be fetched: the server is gone, or the product was updated meanwhile. */
export function NotLoadedPage({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert" className={useStyles().alert}>
      <EmptyState icon={<ErrorCircleRegular aria-hidden />} title="画面を読み込めませんでした">
        <p>作業ウィンドウを閉じて開きなおすか、もう一度お試しください。ブックは変わっていません。</p>
        <div>
          <Button appearance="primary" onClick={onRetry}>
            もう一度
          </Button>
        </div>
      </EmptyState>
    </div>
  );
}

/** Nothing in the workbook is a table of the forms. */
export function NoTablesPage({ children }: { readonly children?: ReactNode }) {
  return (
    <EmptyState icon={<TableSearchRegular aria-hidden />} title="様式の表が見つかりません">
      <p>次の様式の表を、見出しの文字から探します。</p>
      <ul>
        <li>脱炭素先行地域 計画提案書（様式1 表作成ツール）</li>
        <li>進捗状況報告票</li>
        <li>地方公共団体実行計画（区域施策編）</li>
        <li>脱炭素推進戦略</li>
      </ul>
      <p>見出しの行が消えていないか確かめ、「再点検」を押してください。</p>
      {children}
    </EmptyState>
  );
}
