import {
  IconAlertTriangle,
  IconArrowRight,
  IconCheck,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  IconCircleX,
  IconFileText,
  IconInfoCircle,
  IconSearch,
  IconUser,
  IconX,
} from '@tabler/icons-react';
import type { ComponentType, SVGProps } from 'react';

/** The kit calls an icon as a plain function and fills it; a stroke icon needs neither. */
const icon = (Drawn: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>) =>
  function StrokeIcon(props: SVGProps<SVGSVGElement>) {
    return <Drawn aria-hidden className={`ov-icon ${props.className ?? ''}`} />;
  };

export const ChevronDownIcon = icon(IconChevronDown);
export const CloseIcon = icon(IconX);
export const WarningFillIcon = icon(IconAlertTriangle);
export const SuccessFillIcon = icon(IconCheck);
export const ErrorFillIcon = icon(IconCircleX);
export const InfoFillIcon = icon(IconInfoCircle);
export const PersonFillIcon = icon(IconUser);
export const ChevronDoubleBackwardIcon = icon(IconChevronsLeft);
export const ChevronBackwardIcon = icon(IconChevronLeft);
export const ChevronForwardIcon = icon(IconChevronRight);
export const ChevronDoubleForwardIcon = icon(IconChevronsRight);
export const WarningIcon = icon(IconAlertTriangle);
export const DocumentIcon = icon(IconFileText);
export const ArrowForwardIcon = icon(IconArrowRight);
export const SearchIcon = icon(IconSearch);
