package com.quikapp.gateway.web;

import com.quikapp.platform.start.Lifecycle;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts the application's work once the web modules come up, which is after all EJB modules. */
@WebListener
public class ApplicationStart implements ServletContextListener {

    @Inject
    private Lifecycle lifecycle;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        lifecycle.start();
    }
}
