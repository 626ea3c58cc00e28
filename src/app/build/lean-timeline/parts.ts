/*
 * Which parts of vis-timeline the page's detail reaches, and what becomes of the others. The detail shows ranges that
 * don't stack, can't be selected, edited, grouped, clustered or hidden, under an axis of its own. Paths are those of
 * the library's modules; `lean-timeline.test.ts` holds the tables to its text.
 */

/** Where the page enters the library. */
export const ENTRY = "lib/timeline/Timeline.js";

/** Parts that stay as they were written, other than the functions below. */
export const KEPT = [
  "lib/hammerUtil.js",
  "lib/module/hammer.js",
  "lib/module/moment.js",
  "lib/timeline/Core.js",
  "lib/timeline/Range.js",
  "lib/timeline/Stack.js",
  "lib/timeline/Timeline.js",
  "lib/timeline/component/BackgroundGroup.js",
  "lib/timeline/component/Component.js",
  "lib/timeline/component/Group.js",
  "lib/timeline/component/ItemSet.js",
  "lib/timeline/component/item/Item.js",
  "lib/timeline/component/item/RangeItem.js",
  "lib/util.js",
] as const;

/** Classes that only options and item types which the detail doesn't use would make; making one says so and fails. */
export const LEFT_OUT = [
  "lib/shared/Activator.js", // `clickToUse`
  "lib/shared/Configurator.js", // `configure`
  "lib/shared/Popup.js", // items with a `title`
  "lib/timeline/component/ClusterGenerator.js", // `cluster`
  "lib/timeline/component/item/BackgroundItem.js",
  "lib/timeline/component/item/BoxItem.js",
  "lib/timeline/component/item/PointItem.js",
] as const;

/** Modules in whose place one of `stand-ins/` is used; each says what it does and doesn't. */
export const STAND_INS: Readonly<Record<string, string>> = {
  "lib/shared/Validator.js": "validator.ts",
  "lib/timeline/DateUtil.js": "date-util.ts",
  "lib/timeline/TimeStep.js": "time-step.ts",
  "lib/timeline/component/CurrentTime.js": "current-time.ts",
  "lib/timeline/component/CustomTime.js": "custom-time.ts",
  "lib/timeline/component/TimeAxis.js": "time-axis.ts",
  "lib/timeline/locales.js": "locales.ts",
  "lib/timeline/optionsTimeline.js": "options-timeline.ts",
  moment: "moment.ts",
  uuid: "uuid.ts",
};

/** Functions that are called but have nothing to do, most because editing, selecting, grouping and tooltips are off. */
export const IDLE: Readonly<Record<string, readonly string[]>> = {
  "lib/timeline/Core.js": ["handleDragOver", "handleDrop", "onMouseScrollSide"],
  "lib/timeline/Range.js": ["startRolling"],
  "lib/timeline/Timeline.js": ["setGroups"],
  // Shows an item as it is added, measuring each by itself; the drawing that follows measures all at once.
  "lib/timeline/component/Group.js": ["_checkIfVisible"],
  "lib/timeline/component/ItemSet.js": [
    "_onAddItem",
    "_onDrag",
    "_onDragEnd",
    "_onDragStart",
    "_onGroupClick",
    "_onGroupDrag",
    "_onGroupDragEnd",
    "_onGroupDragStart",
    "_onMouseMove",
    "_onMouseOut",
    "_onMouseOver",
    "_onMouseWheel",
    "_onMultiSelectItem",
    "_onSelectItem",
    "clearPopupTimer",
    "groupFromTarget",
  ],
  "lib/timeline/component/item/Item.js": [
    "_repaintDeleteButton",
    "_repaintDragCenter",
    "_repaintOnItemUpdateTimeTooltip",
    "_updateDataAttributes",
  ],
  "lib/timeline/component/item/RangeItem.js": ["_repaintDragLeft", "_repaintDragRight"],
};

/** Functions that are never called while those and stacking and clusters are off; one that is says so and fails. */
export const UNREACHED: Readonly<Record<string, readonly string[]>> = {
  "lib/timeline/Core.js": [
    "addCustomTime",
    "getCurrentTime",
    "getCustomTime",
    "removeCustomTime",
    "setCurrentTime",
    "setCustomTime",
    "setCustomTimeMarker",
    "setCustomTimeTitle",
    "zoomIn",
    "zoomOut",
  ],
  "lib/timeline/Stack.js": [
    "performStacking",
    "stack",
    "stackSubgroups",
    "stackSubgroupsWithInnerStack",
    "substack",
  ],
  "lib/timeline/Timeline.js": ["_createConfigurator", "focus", "setData", "toggleRollingMode"],
  "lib/timeline/component/Group.js": [
    "_addToSubgroup",
    "_removeFromSubgroup",
    "_shouldBailItemsRedraw",
    "changeSubgroup",
    "orderSubgroups",
  ],
  "lib/timeline/component/ItemSet.js": [
    "_cloneItemData",
    "_clusterItems",
    "_detachAllClusters",
    "_getGroupIndex",
    "_moveToGroup",
    "_onAddGroups",
    "_onDragStartAddItem",
    "_onDropObjectOnItem",
    "_onRemoveGroups",
    "_onUpdateGroups",
    "_onUpdateItem",
    "_orderNestedGroups",
    "_updateClusters",
    "getItemsAtCurrentTime",
    "getVisibleGroups",
    "getVisibleItems",
    "setPopupTimer",
    "toggleGroupDragClassName",
    "toggleGroupShowNested",
  ],
  "lib/timeline/component/item/Item.js": ["getTitle"],
};

/** The same of vis-data's one module: queues, streams and statistics. */
export const UNREACHED_IN_DATA = [
  "DataSet.distinct",
  "DataSet.map",
  "DataSet.max",
  "DataSet.min",
  "DataSet.stream",
  "DataSet.updateOnly",
] as const;
/** Queues are set up where the options ask for one. */
export const IDLE_IN_DATA = ["DataSet.setOptions"] as const;

/**
 * Hammer's statics that hold on to its inputs from before pointer events, which every browser has that runs the page;
 * `createInputInstance` chooses among them.
 */
export const OLD_INPUTS = [
  "Hammer.TouchInput = TouchInput;",
  "Hammer.MouseInput = MouseInput;",
  "Hammer.TouchMouseInput = TouchMouseInput;",
  "Hammer.SingleTouchInput = SingleTouchInput;",
] as const;

/**
 * What the kept parts call of vis-util. `lib/util.js` hands all of it on as one object, of which nothing can be left
 * out: colours, a configurator, a validator ...
 */
export const UTILITIES = [
  "addClassName",
  "addCssText",
  "binarySearchCustom",
  "deepExtend",
  "easingFunctions",
  "equalArray",
  "extend",
  "forEach",
  "getScrollBarWidth",
  "getTarget",
  "hasParent",
  "option",
  "preventDefault",
  "removeClassName",
  "removeCssText",
  "selectiveExtend",
  "throttle",
  "toArray",
  "updateProperty",
] as const;
