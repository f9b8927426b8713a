//! Pass managers, pipelines, and passes written here.

use std::os::raw::c_void;

use ryft_mlir_sys::bindings::*;

use crate::ir::{Context, Module, has};
use crate::programs::PROGRAMS;
use crate::text;

/// Runs the passes that `add` adds, and gives the diagnostics where they fail.
fn run(module: &Module<'_>, add: impl FnOnce(MlirPassManager)) -> Result<(), Vec<String>> {
    // SAFETY: the context and the module outlive the pass manager.
    let result = unsafe {
        let manager = mlirPassManagerCreate(module.context.raw);
        add(manager);
        let result = mlirPassManagerRunOnOp(manager, module.operation());
        mlirPassManagerDestroy(manager);
        result
    };
    if mlirLogicalResultIsSuccess(result) {
        Ok(())
    } else {
        Err(module.context.diagnostics())
    }
}

/// Adds the passes that `pipeline` names; the message where there is none of a name.
fn add_pipeline(manager: MlirPassManager, pipeline: &str) -> Result<(), String> {
    // SAFETY: the manager is alive.
    let (message, result) = text::bytes(|callback, data| unsafe {
        mlirOpPassManagerAddPipeline(
            mlirPassManagerGetAsOpPassManager(manager),
            text::view(pipeline),
            callback,
            data,
        )
    });
    if mlirLogicalResultIsSuccess(result) {
        Ok(())
    } else {
        Err(String::from_utf8(message).unwrap())
    }
}

/// A program that doubles twice what it gets, and has something in it that does nothing.
const PROGRAM: &str = "
    func.func @main(%arg0: vector<4xf32>) -> vector<4xf32> {
      %unused = llvm.mlir.constant(dense<1.0> : vector<4xf32>) : vector<4xf32>
      %0 = llvm.fadd %arg0, %arg0 : vector<4xf32>
      %1 = llvm.fadd %arg0, %arg0 : vector<4xf32>
      %2 = llvm.fadd %0, %1 : vector<4xf32>
      return %2 : vector<4xf32>
    }";

#[test]
fn canonicalization_and_cse_take_away_what_is_not_needed() {
    let context = Context::new();
    let module = context.parse(PROGRAM).unwrap();
    run(&module, |manager| {
        // SAFETY: the manager owns the passes that it is given.
        unsafe {
            mlirPassManagerAddOwnedPass(manager, mlirCreateTransformsCanonicalizerPass());
            mlirPassManagerAddOwnedPass(manager, mlirCreateTransformsCSEPass());
        }
    })
    .unwrap();
    let printed = module.print();
    assert!(!printed.contains("llvm.mlir.constant"), "{printed}");
    assert_eq!(printed.matches("llvm.fadd").count(), 2, "{printed}");
}

#[test]
fn passes_of_stablehlo_are_found_by_name() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: passes can be registered more than once.
    unsafe { mlirRegisterAllStablehloPasses() };
    let module = context
        .parse(
            "func.func @main(%arg0: tensor<4xf32>) -> tensor<?xf32> {
               %0 = stablehlo.add %arg0, %arg0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<?xf32>
               return %0 : tensor<?xf32>
             }",
        )
        .unwrap();
    run(&module, |manager| {
        add_pipeline(manager, "stablehlo-refine-shapes").unwrap();
    })
    .unwrap();
    let printed = module.print();
    assert!(
        printed.contains("@main(%arg0: tensor<4xf32>) -> tensor<4xf32>"),
        "{printed}"
    );
}

#[test]
fn stablehlo_is_legalized_to_vhlo_and_back() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: as above.
    unsafe { mlirRegisterAllStablehloPasses() };
    let module = context.parse(PROGRAMS[0].1).unwrap();
    let before = module.print();
    run(&module, |manager| {
        add_pipeline(manager, "stablehlo-legalize-to-vhlo").unwrap();
    })
    .unwrap();
    let vhlo = module.print();
    assert!(
        vhlo.contains("vhlo.dot_general_v") && !vhlo.contains("stablehlo."),
        "{vhlo}"
    );
    run(&module, |manager| {
        add_pipeline(manager, "vhlo-legalize-to-stablehlo").unwrap();
    })
    .unwrap();
    assert_eq!(module.print(), before);
}

#[test]
fn a_pipeline_is_printed_as_it_was_said() {
    // SAFETY: as above.
    unsafe { mlirRegisterTransformsPasses() };
    let context = Context::new();
    // SAFETY: the manager is alive until it is destroyed, and the context longer.
    unsafe {
        let manager = mlirPassManagerCreate(context.raw);
        let function = mlirPassManagerGetNestedUnder(manager, text::view("func.func"));
        mlirOpPassManagerAddOwnedPass(function, mlirCreateTransformsCSEPass());
        let printed = text::text(|callback, data| {
            mlirPrintPassPipeline(mlirPassManagerGetAsOpPassManager(manager), callback, data);
        });
        assert_eq!(printed, "any(func.func(cse))");
        let message = add_pipeline(manager, "no-such-pass").unwrap_err();
        assert!(message.contains("no-such-pass"), "{message}");
        mlirPassManagerDestroy(manager);
    }
}

#[test]
fn a_pass_that_can_not_do_its_work_fails_with_diagnostics() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: as above.
    unsafe { mlirRegisterAllStablehloPasses() };
    let module = context
        .parse("func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> { %0 = stablehlo.tan %a : tensor<4xf32> return %0 : tensor<4xf32> }")
        .unwrap();
    let diagnostics = run(&module, |manager| {
        add_pipeline(
            manager,
            "stablehlo-legalize-to-vhlo,vhlo-to-version{target=1.0.0}",
        )
        .unwrap();
    })
    .unwrap_err()
    .join("\n");
    assert!(diagnostics.contains("vhlo.tan"), "{diagnostics}");
}

/// The state of the pass written here, which counts its runs, and fails where it is told to.
#[derive(Default)]
struct Counting {
    runs: u32,
    fails: bool,
    destroyed: bool,
}

unsafe extern "C" fn count(
    operation: MlirOperation,
    pass: MlirExternalPass,
    counting: *mut c_void,
) {
    // SAFETY: the user data is a `Counting` that outlives the pass, and the operation and pass are alive.
    unsafe {
        let counting = &mut *counting.cast::<Counting>();
        counting.runs += 1;
        let name = mlirIdentifierStr(mlirOperationGetName(operation));
        assert_eq!(text::copy(name), "func.func");
        if counting.fails {
            mlirExternalPassSignalFailure(pass);
        }
    }
}

unsafe extern "C" fn destroy(counting: *mut c_void) {
    // SAFETY: as above.
    unsafe { (*counting.cast::<Counting>()).destroyed = true };
}

unsafe extern "C" fn same(counting: *mut c_void) -> *mut c_void {
    counting
}

type Run = unsafe extern "C" fn(MlirOperation, MlirExternalPass, *mut c_void);

/// Runs a pass written here over operations of a name, or all where it is empty.
///
/// # Safety
/// `data` is what `run_pass` and `destruct` take.
unsafe fn run_written_here(
    module: &Module<'_>,
    operation: &str,
    depends_on: &mut [MlirDialectHandle],
    (run_pass, destruct): (Run, unsafe extern "C" fn(*mut c_void)),
    data: *mut c_void,
) -> Result<(), Vec<String>> {
    // SAFETY: the function has no preconditions.
    let ids = unsafe { mlirTypeIDAllocatorCreate() };
    let result = run(module, |manager| {
        // SAFETY: the IDs and the user data outlive the manager, and so the pass.
        unsafe {
            let pass = mlirCreateExternalPass(
                mlirTypeIDAllocatorAllocateTypeID(ids),
                text::view("Written"),
                text::view("written-here"),
                text::view("A pass of the tests."),
                text::view(operation),
                depends_on.len() as isize,
                depends_on.as_mut_ptr(),
                MlirExternalPassCallbacks {
                    construct: None,
                    destruct: Some(destruct),
                    initialize: None,
                    clone: Some(same),
                    run: Some(run_pass),
                },
                data,
            );
            let passes = match operation {
                "" => mlirPassManagerGetAsOpPassManager(manager),
                _ => mlirPassManagerGetNestedUnder(manager, text::view(operation)),
            };
            mlirOpPassManagerAddOwnedPass(passes, pass);
        }
    });
    // SAFETY: the pass, which has the ID, is gone.
    unsafe { mlirTypeIDAllocatorDestroy(ids) };
    result
}

#[test]
fn a_pass_written_here_runs_on_every_function_and_can_fail() {
    for fails in [false, true] {
        let context = Context::new();
        let module = context
            .parse("func.func @one() { return } func.func @two() { return }")
            .unwrap();
        let mut counting = Counting {
            fails,
            ..Counting::default()
        };
        let data: *mut Counting = &raw mut counting;
        // SAFETY: the data is a `Counting`.
        let result = unsafe {
            run_written_here(&module, "func.func", &mut [], (count, destroy), data.cast())
        };
        assert_eq!(result.is_err(), fails);
        assert!(fails || counting.runs == 2);
        assert!(counting.destroyed);
    }
}

/// A dialect, and whether it is there when the pass runs that depends on it.
struct Dependency {
    namespace: &'static str,
    loaded: bool,
}

unsafe extern "C" fn look(operation: MlirOperation, _: MlirExternalPass, dependency: *mut c_void) {
    // SAFETY: the user data is a `Dependency` that outlives the pass, and the operation is alive.
    unsafe {
        let dependency = &mut *dependency.cast::<Dependency>();
        let context = mlirOperationGetContext(operation);
        let dialect = mlirContextGetOrLoadDialect(context, text::view(dependency.namespace));
        dependency.loaded = !mlirDialectIsNull(dialect);
    }
}

unsafe extern "C" fn keep(_: *mut c_void) {}

#[test]
fn a_pass_written_here_has_the_dialects_that_it_depends_on() {
    let dialects: [(_, unsafe extern "C" fn() -> MlirDialectHandle); 3] = [
        ("arith", mlirGetDialectHandle__arith__),
        ("chlo", mlirGetDialectHandle__chlo__),
        ("vhlo", mlirGetDialectHandle__vhlo__),
    ];
    for (namespace, handle) in dialects {
        if !has(&format!("mlirGetDialectHandle__{namespace}__")) {
            continue;
        }
        let context = Context::new();
        let module = context.parse("func.func @f() { return }").unwrap();
        let mut dependency = Dependency {
            namespace,
            loaded: false,
        };
        let data: *mut Dependency = &raw mut dependency;
        // SAFETY: the function gives a handle, and the data is a `Dependency`.
        let result =
            unsafe { run_written_here(&module, "", &mut [handle()], (look, keep), data.cast()) };
        assert_eq!(result, Ok(()), "{namespace}");
        assert!(dependency.loaded, "{namespace}");
    }
}
