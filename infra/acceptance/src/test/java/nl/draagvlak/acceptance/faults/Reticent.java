package nl.draagvlak.acceptance.faults;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A database that carries a commit out and hangs up without saying so, and then on everybody, until it is told to answer again. */
final class Reticent {

    private volatile boolean willHangUp;
    private volatile boolean hangingUp;

    /** The database, with this habit. */
    MongoBackend around(MongoBackend backend) {
        return (MongoBackend) Proxy.newProxyInstance(
                MongoBackend.class.getClassLoader(),
                new Class<?>[] {MongoBackend.class},
                (proxy, method, arguments) -> call(backend, method, arguments == null ? new Object[0] : arguments));
    }

    void hangUpFromTheNextCommitOn() {
        willHangUp = true;
    }

    void answerAgain() {
        willHangUp = false;
        hangingUp = false;
    }

    private Object call(MongoBackend backend, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(backend, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        } finally {
            if (arguments.length > 0 && arguments[0] instanceof ClientRequest request) {
                if (willHangUp && isCommit(request)) {
                    hangingUp = true;
                }
                if (hangingUp) {
                    request.getChannel().close();
                }
            }
        }
    }

    private static boolean isCommit(ClientRequest request) {
        return request instanceof MongoMessage message
                && "commits".equals(message.getDocument().get("insert"));
    }
}
