//! Handlers in Rust, as the C functions that a plugin calls.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use ryft_pjrt_sys::bindings::*;

use super::call::{Array, ArrayMut, Context};
use super::table::{Table, call, type_id};
use super::{Attributes, Code, Error};
use crate::pjrt::slice;

/// A handler: what a program's `stablehlo.custom_call @TARGET(...)` with `api_version = 4` calls.
pub trait CustomCall: 'static {
    /// The name by which programs call it.
    const TARGET: &'static str;

    /// What the handler keeps for each place of a program that calls it, from when the program is compiled until it is dropped.
    type State: Any + Send + Sync;

    /// Makes the state of one place, from the attributes that the program has there.
    ///
    /// # Errors
    ///
    /// Ends the compilation with this error.
    fn instantiate(attributes: &Attributes<'_>) -> Result<Self::State, Error>;

    /// Runs the custom call once. Any number of threads may do so at the same time.
    ///
    /// # Errors
    ///
    /// Ends the execution with this error.
    fn execute(
        state: &Self::State,
        arguments: &[Array<'_>],
        results: &mut [ArrayMut<'_>],
        context: &Context<'_>,
    ) -> Result<(), Error>;
}

/// The C functions of a handler, for arrays in memory of the host or of a device.
pub(super) fn bundle<C: CustomCall>(on_host: bool) -> XLA_FFI_Handler_Bundle {
    XLA_FFI_Handler_Bundle {
        instantiate: Some(instantiate::<C>),
        prepare: None,
        initialize: None,
        execute: match on_host {
            true => Some(execute::<C, true>),
            false => Some(execute::<C, false>),
        },
    }
}

/// # Safety
///
/// `frame` is a call frame, as a plugin makes it.
unsafe extern "C" fn instantiate<C: CustomCall>(
    frame: *mut XLA_FFI_CallFrame,
) -> *mut XLA_FFI_Error {
    let state_type = |table| {
        // SAFETY: the table is a plugin's.
        unsafe { type_id::<C::State>(table) }
    };
    // SAFETY: the frame is a plugin's.
    unsafe {
        answer(frame, state_type, |frame| {
            let table = frame.api;
            let attributes = Attributes::new(&raw const frame.attrs);
            let mut id = type_id::<C::State>(table)?;
            let state = Box::into_raw(Box::new(C::instantiate(&attributes)?));
            let stage = XLA_FFI_ExecutionStage_XLA_FFI_ExecutionStage_INSTANTIATE;
            let set = call!(
                table,
                XLA_FFI_State_Set {
                    ctx: frame.ctx,
                    stage: stage,
                    type_id: &mut id,
                    state: state.cast()
                }
            );
            set.map(drop).inspect_err(|_| {
                // The plugin did not take it.
                drop(Box::from_raw(state));
            })
        })
    }
}

/// # Safety
///
/// `frame` is a call frame, as a plugin makes it, with arrays in memory of the host if `HOST` says so.
unsafe extern "C" fn execute<C: CustomCall, const HOST: bool>(
    frame: *mut XLA_FFI_CallFrame,
) -> *mut XLA_FFI_Error {
    // The handler that instantiates says what the state is.
    let state_type = |_| Ok(XLA_FFI_TypeId { type_id: 0 });
    // SAFETY: the frame is a plugin's, and what it points to lives as long as the call. The state is of the type that it was
    // set with. Arguments and results are buffers, the only kind there is.
    unsafe {
        answer(frame, state_type, |frame| {
            let mut id = type_id::<C::State>(frame.api)?;
            let stage = XLA_FFI_ExecutionStage_XLA_FFI_ExecutionStage_INSTANTIATE;
            let got = call!(
                frame.api,
                XLA_FFI_State_Get {
                    ctx: frame.ctx,
                    stage: stage,
                    type_id: &mut id
                }
            )?;
            let arguments = slice(frame.args.args, frame.args.size as usize).iter();
            let arguments = arguments.map(|&buffer| Array::new(buffer.cast(), HOST));
            let results = slice(frame.rets.rets, frame.rets.size as usize).iter();
            let results = results.map(|&buffer| ArrayMut::new(buffer.cast(), HOST));
            let (arguments, mut results): (Vec<_>, Vec<_>) =
                (arguments.collect(), results.collect());
            check_that_results_are_apart(&arguments, &results)?;
            let context = Context::new(frame.api, frame.ctx);
            C::execute(&*got.state.cast(), &arguments, &mut results, &context)
        })
    }
}

/// A program can have a result share the memory of an argument, which slices of Rust must not.
fn check_that_results_are_apart(
    arguments: &[Array<'_>],
    results: &[ArrayMut<'_>],
) -> Result<(), Error> {
    for (index, result) in results.iter().enumerate() {
        let result = result.addresses();
        let arguments = arguments.iter().map(Array::addresses);
        let mut others = arguments.chain(results[..index].iter().map(ArrayMut::addresses));
        if others.any(|other| other.start < result.end && result.start < other.end) {
            let message = format!("result {index} shares the memory of another array");
            return Err(Error::invalid_argument(message));
        }
    }
    Ok(())
}

/// Answers a call: describes the handler if that is what the plugin asks for, and else runs it. A panic is an error too.
///
/// # Safety
///
/// `frame` is a call frame, as a plugin makes it.
pub(super) unsafe fn answer(
    frame: *mut XLA_FFI_CallFrame,
    state_type: impl FnOnce(Table) -> Result<XLA_FFI_TypeId, Error>,
    run: impl FnOnce(&XLA_FFI_CallFrame) -> Result<(), Error>,
) -> *mut XLA_FFI_Error {
    // SAFETY: the frame is alive, and nothing else uses it. Extensions are structs that begin with their base.
    unsafe {
        let frame = &*frame;
        let mut extension = frame.extension_start;
        let outcome = loop {
            if extension.is_null() {
                let panicked = |_| Err(Error::new(Code::Internal, "the handler panicked"));
                break catch_unwind(AssertUnwindSafe(|| run(frame))).unwrap_or_else(panicked);
            }
            if (*extension).type_ == XLA_FFI_Extension_Type_XLA_FFI_Extension_Metadata {
                let metadata = (*extension.cast::<XLA_FFI_Metadata_Extension>()).metadata;
                break state_type(frame.api).map(|state_type| describe(metadata, state_type));
            }
            extension = (*extension).next;
        };
        match outcome {
            Ok(()) => null_mut(),
            Err(error) => error.give(frame.api),
        }
    }
}

/// Says which version of the XLA FFI a handler was compiled with, and which type its state has.
///
/// # Safety
///
/// `metadata` may be written to.
unsafe fn describe(metadata: *mut XLA_FFI_Metadata, state_type: XLA_FFI_TypeId) {
    // SAFETY: the caller answers for the struct, which has all members from the oldest version on that `Registry` takes.
    unsafe {
        (*metadata).api_version.major_version = XLA_FFI_API_MAJOR as _;
        (*metadata).api_version.minor_version = XLA_FFI_API_MINOR as _;
        (*metadata).state_type_id = state_type;
    }
}
