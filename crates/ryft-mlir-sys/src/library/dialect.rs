//! Handles of dialects that the library has but gives no handles of.
//!
//! A handle points to three functions of C, which insert the dialect into a registry, load it into a context, and give
//! its namespace (`mlir/CAPI/Registration.h`).
// A static archive takes of this what it needs.
#![cfg_attr(mlir = "linked", allow(dead_code))]

use std::ffi::c_void;
use std::sync::Once;

use crate::bindings::*;

/// Loads a dialect into a context.
pub(super) type Load = extern "C" fn(MlirContext) -> MlirDialect;

/// What a handle points to.
#[repr(C)]
pub(crate) struct Hooks {
    insert: extern "C" fn(MlirDialectRegistry),
    load: Load,
    namespace: extern "C" fn() -> MlirStringRef,
}

/// Defines for each dialect a module with the function `handle`, and a list of them. A dialect that
/// `mlirRegisterAllDialects` does not register comes with the pipeline of a pass that makes operations of it.
macro_rules! dialects {
    ($($dialect:ident $pipeline:expr;)*) => {
        $(pub(crate) mod $dialect {
            use super::*;

            const NAMESPACE: &str = stringify!($dialect);
            pub(super) const PIPELINE: Option<&str> = $pipeline;

            extern "C" fn insert(registry: MlirDialectRegistry) {
                insert_dialect(registry, NAMESPACE, PIPELINE, load)
            }

            pub(super) extern "C" fn load(context: MlirContext) -> MlirDialect {
                load_dialect(context, NAMESPACE, PIPELINE)
            }

            extern "C" fn namespace() -> MlirStringRef {
                string(NAMESPACE)
            }

            static HOOKS: Hooks = Hooks {
                insert,
                load,
                namespace,
            };

            pub(crate) extern "C" fn handle() -> MlirDialectHandle {
                MlirDialectHandle {
                    ptr: std::ptr::from_ref(&HOOKS).cast(),
                }
            }
        })*

        /// The dialects in alphabetical order.
        #[cfg(mlir = "loaded")]
        const DIALECTS: &[Dialect] = &[$(Dialect {
            namespace: stringify!($dialect),
            by_pass: $dialect::PIPELINE.is_some(),
            handle: $dialect::handle,
            load: $dialect::load,
        }),*];
    };
}
include!(concat!(env!("OUT_DIR"), "/dialects.rs"));

/// A dialect whose handle is made here.
#[cfg(mlir = "loaded")]
struct Dialect {
    namespace: &'static str,
    /// Whether only a pass loads it.
    by_pass: bool,
    handle: extern "C" fn() -> MlirDialectHandle,
    load: Load,
}

/// The address of a function that does what `function` does, which gives the handle of a dialect, when the library exports
/// what that takes.
#[cfg(mlir = "loaded")]
pub(super) fn handle(function: &str, exports: impl Fn(&str) -> bool) -> Option<*const ()> {
    let namespace = function
        .strip_prefix("mlirGetDialectHandle__")?
        .strip_suffix("__")?;
    let index = DIALECTS.binary_search_by_key(&namespace, |dialect| dialect.namespace);
    let dialect = &DIALECTS[index.ok()?];
    let needs: &[&str] = if dialect.by_pass {
        &["mlirRegisterAllStablehloPasses", "mlirParsePassPipeline"]
    } else {
        &["mlirRegisterAllDialects"]
    };
    needs
        .iter()
        .all(|need| exports(need))
        .then_some(dialect.handle as *const ())
}

/// What loads the dialect of a handle that was made here and that only a pass loads.
#[cfg(mlir = "loaded")]
pub(super) fn load_by_pass(handle: MlirDialectHandle) -> Option<Load> {
    let dialect = DIALECTS
        .iter()
        .find(|dialect| dialect.by_pass && (dialect.handle)().ptr == handle.ptr)?;
    Some(dialect.load)
}

/// Inserts a dialect into a registry, and where the library registers it with all others, all of them.
fn insert_dialect(
    registry: MlirDialectRegistry,
    namespace: &str,
    pipeline: Option<&str>,
    load: Load,
) {
    if pipeline.is_none() {
        // SAFETY: the caller's registry is alive.
        unsafe { mlirRegisterAllDialects(registry) }
    } else if !insert_by_pass(registry, load) {
        super::abort(format_args!(
            "the dialect {namespace} can't be inserted into this registry, only loaded into a context; help: call \
             mlirDialectHandleLoadDialect"
        ))
    }
}

#[cfg(mlir = "loaded")]
use super::registry::insert as insert_by_pass;

/// Only with a shared library does this crate know of the program's registries.
#[cfg(mlir = "linked")]
fn insert_by_pass(_registry: MlirDialectRegistry, _load: Load) -> bool {
    false
}

/// Loads a dialect. Where the library registers it with all others, the context knows all others then, and loads them when
/// they are asked for.
fn load_dialect(
    context: MlirContext,
    namespace: &'static str,
    pipeline: Option<&'static str>,
) -> MlirDialect {
    let loaded = get_or_load(context, namespace);
    if !mlirDialectIsNull(loaded) {
        return loaded;
    }
    match pipeline {
        Some(pipeline) => run(context, pipeline),
        None => register_all(context),
    }
    get_or_load(context, namespace)
}

fn register_all(context: MlirContext) {
    // SAFETY: the caller's context is alive, and takes over what is in the registry.
    unsafe {
        let registry = mlirDialectRegistryCreate();
        mlirRegisterAllDialects(registry);
        mlirContextAppendDialectRegistry(context, registry);
        mlirDialectRegistryDestroy(registry);
    }
}

/// Runs a pipeline over an empty module: before a pass runs, a context is given the dialects that the pass makes
/// operations of.
fn run(context: MlirContext, pipeline: &'static str) {
    static REGISTERED: Once = Once::new();
    extern "C" fn ignore(_message: MlirStringRef, _user_data: *mut c_void) {}
    // SAFETY: the caller's context is alive and outlives what is made in it here.
    unsafe {
        REGISTERED.call_once(|| mlirRegisterAllStablehloPasses());
        let manager = mlirPassManagerCreate(context);
        let passes = mlirPassManagerGetAsOpPassManager(manager);
        let parsed =
            mlirParsePassPipeline(passes, string(pipeline), Some(ignore), std::ptr::null_mut());
        if mlirLogicalResultIsSuccess(parsed) {
            let module = mlirModuleCreateEmpty(mlirLocationUnknownGet(context));
            // Whatever becomes of the run, what counts is whether the dialect is there.
            mlirPassManagerRunOnOp(manager, mlirModuleGetOperation(module));
            mlirModuleDestroy(module);
        }
        mlirPassManagerDestroy(manager);
    }
}

/// The dialect of a context, or null when the context does not know it.
fn get_or_load(context: MlirContext, namespace: &'static str) -> MlirDialect {
    // SAFETY: the caller's context is alive.
    unsafe { mlirContextGetOrLoadDialect(context, string(namespace)) }
}

const fn string(text: &'static str) -> MlirStringRef {
    mlirStringRefCreate(text.as_ptr().cast(), text.len())
}
